import type { ListenMessages } from '../messages/listen.js';

export const listen: ListenMessages = {
  listen: 'استماع',
  listenStop: 'إيقاف',
  listenTo: (label) => `استماع: ${label}`,
  listenStopOf: (label) => `إيقاف: ${label}`,
  listenRange: (low, high, periods) => `من ${low} إلى ${high}. المدة: ${periods}.`,
  listenNothing: 'لا يوجد ما يُشغَّل.',
  listenUnavailable: 'لا يمكن لهذا المتصفح تشغيل الصوت.',
  listenHow: 'لكل فترة نغمة واحدة: كلما ارتفعت زادت القيمة. الصفر هو دائمًا نغمة دو الوسطى، وما دون الصفر أخفض وأخشن. الطقطقة فترة بلا بيانات، والنغمة المتقطعة فترة لم تنتهِ بعد.',
};

package dev.attain.examples.steelwheels.progress;

import dev.attain.core.text.Localized;
import dev.attain.core.text.Wording;
import java.util.Locale;

/** What a run does, one thing after the other. */
public enum Step implements Localized {
    OPEN_DATABASE("opening the database", "打开数据库"),
    READ_PEOPLE("reading employees and customers", "读取员工与客户"),
    READ_ORDERS("reading orders", "读取订单"),
    READ_LINES("reading sale lines", "读取订单明细"),
    READ_PAYMENTS("reading payments", "读取收款"),
    ADD_UP_BOOKINGS("adding up bookings", "汇总订货额"),
    SET_TARGETS("setting targets", "分解目标"),
    WORK_OUT_COMMISSION("working out the commission", "计算提成"),
    MATCH_PAYMENTS("matching payments with orders", "收款与订单匹配"),
    RANK_REPS("ranking the reps", "评定排行榜"),
    ALLOCATE_CUSTOMERS("giving customers without a rep to reps", "分配没有销售代表的客户"),
    WRITE_RESULTS("writing the results", "写出结果");

    private final String english;
    private final String chinese;

    Step(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    @Override
    public String text(Locale locale) {
        return Wording.supported(locale).equals(Locale.CHINESE) ? chinese : english;
    }
}

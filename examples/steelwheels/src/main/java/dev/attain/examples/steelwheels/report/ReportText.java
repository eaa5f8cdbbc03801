package dev.attain.examples.steelwheels.report;

import dev.attain.core.text.Message;
import dev.attain.core.text.Wording;
import java.util.Locale;

/** The headings and sentences of the console report. */
enum ReportText implements Wording {
    TITLE("Steel Wheels, the sales year {0} (amounts in {1})", "Steel Wheels {0} 销售年度(金额单位：{1})"),
    READ(
            "read: {0} orders with {1} lines, {2} payments, {3} employees, {4} customers",
            "已读取：订单 {0} 个、明细 {1} 行、收款 {2} 笔、员工 {3} 名、客户 {4} 家"),
    BOOKINGS("Bookings {0}", "{0} 年订货额"),
    TARGETS("Targets {0}", "{0} 年销售目标"),
    RATIOS("Bookings {0} ÷ target", "{0} 年订货额 ÷ 目标"),
    CREDITED("Credited sales {0}", "{0} 年归属业绩"),
    ATTAINMENT("Attainment {0}: credited sales ÷ target", "{0} 年达成率：归属业绩 ÷ 目标"),
    EARNED("Commission earned {0}, before the cap", "{0} 年已赚提成(封顶前)"),
    FORFEITED("Forfeited by the cap {0}", "{0} 年因封顶扣减的提成"),
    STATEMENT("One statement: {0}, {1}", "其中一份对账单：{0}，{1}"),
    CROSSING("How its line that reaches the next tier came about", "其中跨入下一档的一行的由来"),
    EXPLAINED("How one of these targets came about", "其中一个目标的由来"),
    EXPLAINED_TOP("How the number of the company came about", "公司目标本身的由来"),
    YEAR("year", "全年"),
    COMPANY("Company", "公司"),
    TEAM("{0}, team", "{0} 团队"),
    BOARD("Leaderboard {0} by credited sales", "{0} 排行榜(按归属业绩)"),
    TITLES("Titles", "荣誉称号"),
    SCORECARDS("Scorecards {0}", "{0} 年评分卡"),
    REP("rep", "销售代表"),
    SALES("sales ÷ quota", "业绩 ÷ 配额"),
    NEW_CUSTOMERS("new customers ÷ 2", "新客户 ÷ 2"),
    COLLECTED("collected ÷ 90%", "回款 ÷ 90%"),
    SCORE("score", "得分"),
    STARS("stars", "星级"),
    PAYMENTS("Payments", "收款"),
    APPLIED("{0} payments settle an order: {1}", "{0} 笔收款结清订单：{1}"),
    UNAPPLIED("{0} payments settle none: {1}", "{0} 笔收款未能核销：{1}"),
    ALLOCATION("Who takes the customers without a rep", "没有销售代表的客户由谁接手"),
    COUNTRY("country", "国家"),
    TERRITORY("territory", "区域"),
    SERVED("customers served {0}", "{0} 年服务客户数"),
    ALLOCATED(
            "{0} customers taken, {1} stay open; summed over them, whoever takes them served {2}: {3}",
            "已分配客户 {0} 家，未分配 {1} 家；接手者本年服务客户数合计 {2}：{3}"),
    LEAST("proven least", "已证明最小"),
    NOT_LEAST("not proven least", "未证明最小"),
    WHY_NOT("why not otherwise: {0}", "为何不另作安排：{0}"),
    CONFORMANCE("Orders since {0}, by status", "{0} 起的订单(按状态)"),
    CONFORMING("{0} orders, {1} do not fit their status", "订单 {0} 个，其中 {1} 个与状态不符"),
    CUSTOMER("customer", "客户"),
    CHECK("check", "支票"),
    PAID_ON("paid on", "付款日期"),
    AMOUNT("amount", "金额"),
    CLOSEST("why", "原因"),
    FINDINGS("Left out or doubtful, all listed in the file", "未采用或存疑的数据，文件中全部列出"),
    FINDING("{0} × {1}, such as {2}", "{0} × {1}，例如 {2}"),
    WRITTEN("written: {0}", "已写入：{0}");

    private final String english;
    private final String chinese;

    ReportText(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    @Override
    public String code() {
        return "steelwheels.report-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String pattern(Locale locale) {
        return Wording.supported(locale).equals(Locale.CHINESE) ? chinese : english;
    }

    String text(Locale locale, Object... arguments) {
        return Message.of(this, arguments).text(locale);
    }
}

package dev.attain.examples.steelwheels;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The commission of 2004 by SQL and plain arithmetic; knows nothing of the library nor of the application. */
final class CommissionOracle {
    private static final String LINES =
            " from \"orderfact\" f join \"customers\" c on c.CUSTOMERNUMBER = f.CUSTOMERNUMBER"
                    + " join \"orders\" o on o.ORDERNUMBER = f.ORDERNUMBER where f.TIME_ID like '2004-%'";

    private static final String COLUMNS = " f.ORDERNUMBER n, f.ORDERLINENUMBER l, c.SALESREPEMPLOYEENUMBER rep,"
            + " cast(round(f.TOTALPRICE * 100, 0) as bigint)";

    private static final String LEDGER = "select rep, d, n, l, cents, taken_back from"
            + " (select f.TIME_ID d, 0 taken_back," + COLUMNS + " cents" + LINES
            + " union all select to_char(o.REQUIREDDATE, 'YYYY-MM-DD'), 1," + COLUMNS + " * -1 cents" + LINES
            + " and o.STATUS = 'Cancelled') order by d, taken_back, n, l";

    private static final BigDecimal CAP = new BigDecimal("9000.00");

    private CommissionOracle() {}

    /** What one rep is credited with and earns in one quarter, added to line by line. */
    static final class RepQuarter {
        private final BigDecimal quota;
        private BigDecimal credited = new BigDecimal("0.00");
        private final List<String> lines = new ArrayList<>();

        RepQuarter(BigDecimal quota) {
            this.quota = quota;
        }

        BigDecimal credited() {
            return credited;
        }

        /** Every line as event, amount credited, commission. */
        List<String> lines() {
            return lines;
        }

        BigDecimal earned() {
            BigDecimal fullRate = quota;
            BigDecimal accelerated = quota.multiply(new BigDecimal("1.5"));
            BigDecimal first = credited.min(fullRate);
            BigDecimal second = credited.min(accelerated).subtract(fullRate).max(BigDecimal.ZERO);
            BigDecimal third = credited.subtract(accelerated).max(BigDecimal.ZERO);
            return times(first, "0.03")
                    .add(times(second, "0.05"))
                    .add(times(third, "0.07"))
                    .setScale(2, RoundingMode.HALF_UP);
        }

        BigDecimal forfeited() {
            return earned().subtract(CAP).max(new BigDecimal("0.00"));
        }

        private void add(String event, BigDecimal amount) {
            BigDecimal before = earned();
            credited = credited.add(amount);
            lines.add(event + " " + amount + " " + earned().subtract(before));
        }

        private static BigDecimal times(BigDecimal sales, String rate) {
            return sales.multiply(new BigDecimal(rate));
        }
    }

    /** Every quota's rep and quarter, such as {@code 1370 2004-Q1}, with what was earned there. */
    static Map<String, RepQuarter> work(Oracle database, Map<String, BigDecimal> quotas) throws SQLException {
        Map<String, RepQuarter> worked = new TreeMap<>();
        quotas.forEach((key, quota) -> worked.put(key, new RepQuarter(quota)));
        for (String row : database.rows(LEDGER)) {
            String[] columns = row.split(" ", -1);
            int quarter = (Integer.parseInt(columns[1].substring(5, 7)) + 2) / 3;
            String event = columns[2] + "/" + columns[3] + (columns[5].equals("1") ? "/cancelled" : "");
            worked.get(columns[0] + " " + columns[1].substring(0, 4) + "-Q" + quarter)
                    .add(event, new BigDecimal(columns[4]).movePointLeft(2));
        }
        return worked;
    }
}

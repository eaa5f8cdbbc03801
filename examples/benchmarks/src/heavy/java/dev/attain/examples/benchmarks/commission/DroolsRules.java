package dev.attain.examples.benchmarks.commission;

/** The plan as rules, and the facts they speak of; public, as the generated code of the rules asks for. */
public final class DroolsRules {
    static final String TEXT =
            """
            package dev.attain.examples.benchmarks.commission.rules;
            import dev.attain.examples.benchmarks.commission.DroolsRules.Account;
            import dev.attain.examples.benchmarks.commission.DroolsRules.ClassFactor;
            import dev.attain.examples.benchmarks.commission.DroolsRules.Credit;

            rule "a credit earns the rates of the tiers it falls into"
            when
                $credit : Credit(step == 0)
                $account : Account(id == $credit.account)
            then
                modify ($credit) { earns($account.payFor($credit.getCredited())) };
            end

            rule "the product class multiplies it"
            when
                $credit : Credit(step == 1)
                $class : ClassFactor(productClass == $credit.productClass)
            then
                modify ($credit) { multipliedBy($class.getPercent()) };
            end

            rule "what exceeds the cap is cut"
            when
                $credit : Credit(step == 2)
                $account : Account(id == $credit.account)
            then
                modify ($credit) { limitedTo($account.leftUnderCap()) };
            end

            rule "a tenth is held"
            when
                $credit : Credit(step == 3)
                $account : Account(id == $credit.account)
            then
                modify ($credit) { holdBack() };
                $account.add($credit);
            end
            """;

    private DroolsRules() {}

    static long halfEven(long amount, long unit) {
        long quotient = amount / unit;
        long twice = 2 * (amount % unit);
        boolean up = twice > unit || (twice == unit && quotient % 2 != 0);
        return up ? quotient + 1 : quotient;
    }

    /** Payee and quarter. */
    public static final class Account {
        private final int id;
        private final long quota;
        private final long cap;
        private final long[] totals = new long[CommissionResult.FIGURES];

        Account(int id, long quota, long cap) {
            this.id = id;
            this.quota = quota;
            this.cap = cap;
        }

        public int getId() {
            return id;
        }

        /** In ten thousandths: cents times percent. */
        public long payFor(long credited) {
            long pay = 0;
            long before = totals[0];
            long after = before + credited;
            for (int tier = 0; tier < PlanTerms.RATE_PERCENT.length; tier++) {
                long from = Math.max(before, edge(tier));
                long to = Math.min(after, edge(tier + 1));
                pay += Math.max(0, to - from) * PlanTerms.RATE_PERCENT[tier];
            }
            return pay;
        }

        private long edge(int tier) {
            return tier < PlanTerms.ATTAINMENT_PERCENT.length
                    ? quota / 100 * PlanTerms.ATTAINMENT_PERCENT[tier]
                    : Long.MAX_VALUE;
        }

        public long leftUnderCap() {
            return cap - totals[2];
        }

        public void add(Credit credit) {
            long[] figures = credit.figures();
            for (int i = 0; i < totals.length; i++) {
                totals[i] += figures[i];
            }
        }

        long[] totals() {
            return totals;
        }
    }

    /** What a product class multiplies by, in percent. */
    public static final class ClassFactor {
        private final int productClass;
        private final int percent;

        ClassFactor(int productClass, int percent) {
            this.productClass = productClass;
            this.percent = percent;
        }

        public int getProductClass() {
            return productClass;
        }

        public int getPercent() {
            return percent;
        }
    }

    /** What one payee is credited of one transaction, on its way through the plan. */
    public static final class Credit {
        private final int account;
        private final int productClass;
        private final long credited;
        private int step;
        private long pay;
        private long commission;
        private long capped;
        private long held;

        Credit(int account, int productClass, long credited) {
            this.account = account;
            this.productClass = productClass;
            this.credited = credited;
        }

        public int getAccount() {
            return account;
        }

        public int getProductClass() {
            return productClass;
        }

        public long getCredited() {
            return credited;
        }

        public int getStep() {
            return step;
        }

        public void earns(long exactPay) {
            pay = exactPay;
            step++;
        }

        public void multipliedBy(int percent) {
            commission = halfEven(pay * percent, 10_000);
            step++;
        }

        public void limitedTo(long left) {
            capped = Math.min(commission, left);
            step++;
        }

        public void holdBack() {
            held = halfEven(capped, 100 / PlanTerms.HELD_PERCENT);
            step++;
        }

        long[] figures() {
            return new long[] {credited, commission, capped, held};
        }
    }
}

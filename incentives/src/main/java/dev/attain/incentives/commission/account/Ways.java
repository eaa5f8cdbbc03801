package dev.attain.incentives.commission.account;

/** Finds how accounts are paid in 64 bits, once for all that are paid alike. Mutable, for one thread. */
final class Ways {
    private final AccountTerms terms;
    private final Way nothing;
    private Divisor divisor;
    private Way usual;
    private boolean hasManyUnits;

    Ways(AccountTerms terms) {
        this.terms = terms;
        this.divisor = new Divisor(1, terms.mode());
        this.nothing = Way.with(null, divisor);
        this.usual = nothing;
    }

    /** The way of an account that is paid nothing. */
    Way nothing() {
        return nothing;
    }

    /** From the figures of every account to minor units, unless accounts differ. */
    Divisor divisor() {
        return divisor;
    }

    /** Whether the figures of accounts differ in their unit. */
    boolean hasManyUnits() {
        return hasManyUnits;
    }

    /**
     * The way along a curve.
     *
     * @throws ArithmeticException if the curve needs more than 64 bits
     */
    Way along(WholeCurve curve, CurveTerms paid) {
        return usual.isFor(curve, paid) ? usual : made(curve, paid);
    }

    /** Takes down how the last account is paid, for most are paid like the one before. */
    void expect(Way way) {
        usual = way;
    }

    private Way made(WholeCurve curve, CurveTerms paid) {
        NarrowCurve narrow = NarrowCurve.of(curve, paid.measure(), paid.pay(), terms);
        long eventCap = figure(paid.eventCap(), narrow.unit());
        return new Way(narrow, null, divisor(narrow.unit()), eventCap, paid.eventCap());
    }

    private Divisor divisor(long unit) {
        if (divisor.isBy(unit)) {
            return divisor;
        }
        Divisor other = new Divisor(unit, terms.mode());
        boolean isFirst = divisor == nothing.divisor();
        hasManyUnits |= !isFirst;
        divisor = isFirst ? other : divisor;
        return other;
    }

    private static long figure(long minor, long unit) {
        boolean fits = Math.multiplyHigh(minor, unit) == 0 && minor * unit >= 0;
        return fits ? minor * unit : CurveTerms.NO_CAP;
    }
}

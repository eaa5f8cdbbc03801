package dev.attain.core.target.split.terms;

import dev.attain.core.finding.Findings;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Unit;
import dev.attain.core.text.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the terms of all levels have to keep. */
final class TermsCheck {
    private final Findings findings;

    private TermsCheck(Findings findings) {
        this.findings = findings;
    }

    static TermsCheck in(String subject) {
        return new TermsCheck(Findings.in(subject));
    }

    TermsCheck unless(boolean holds, String path, Wording wording, Object... arguments) {
        findings.unless(holds, path, wording, arguments);
        return this;
    }

    TermsCheck factor(Rate factor) {
        return unless(factor.isPositive(), "factor", TermsText.FACTOR_NOT_POSITIVE, factor);
    }

    /** Each child once below the same parent. */
    TermsCheck limits(List<ChildLimit> limits) {
        Set<List<Object>> seen = new HashSet<>();
        for (int i = 0; i < limits.size(); i++) {
            ChildLimit limit = limits.get(i);
            boolean first = seen.add(List.of(limit.child(), limit.under()));
            unless(first, "limits[" + i + "]", TermsText.LIMIT_TWICE, limit.child());
        }
        return this;
    }

    /** Each limit for a child that the level has. */
    TermsCheck limited(List<ChildLimit> limits, Set<String> children) {
        for (int i = 0; i < limits.size(); i++) {
            String child = limits.get(i).child();
            unless(children.contains(child), "limits[" + i + "].child", TermsText.LIMIT_UNKNOWN, child);
        }
        return this;
    }

    /** One unit for all weights. */
    TermsCheck units(List<Quantity> weights, String list, String component) {
        for (int i = 1; i < weights.size(); i++) {
            Unit first = weights.get(0).unit();
            Unit unit = weights.get(i).unit();
            unless(first.fits(unit), list + "[" + i + "]." + component, TermsText.UNITS_MIXED, unit, first);
        }
        return this;
    }

    void refuse() {
        findings.refuse();
    }
}

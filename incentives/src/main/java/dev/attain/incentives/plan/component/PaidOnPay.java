package dev.attain.incentives.plan.component;

import dev.attain.core.explain.Explanation;
import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.incentives.plan.limit.CapScope;
import dev.attain.incentives.plan.limit.PayLimits;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What terms have in common that are paid on the pay of other components. */
final class PaidOnPay {
    private PaidOnPay() {}

    /** What is wrong with the others that terms name, and with the caps on what no single event earns. */
    static Findings check(String terms, List<String> paidOn, PayLimits limits) {
        Findings findings = Findings.in(terms)
                .unless(!paidOn.isEmpty(), "paidOn", ComponentText.PAID_ON_NOTHING)
                .unless(limits.cap(CapScope.EVENT).isEmpty(), "limits", ComponentText.SHARE_EVENT_CAP);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < paidOn.size(); i++) {
            String other = Require.text(paidOn.get(i), terms + ".paidOn");
            findings.unless(seen.add(other), "paidOn[" + i + "]", ComponentText.PAID_ON_TWICE, other);
        }
        return findings;
    }

    /** What the others paid together. */
    static Explanation together(ComponentContext context) {
        String period = context.period().label();
        List<Explanation> pays = context.pays().stream()
                .map(paid -> Explanation.input(ComponentText.PAY_OF.message(paid.component(), period), paid.amount()))
                .toList();
        return Explanation.sum(
                ComponentText.PAY_TOGETHER.message(context.terms().id()), pays);
    }
}

package dev.attain.incentives.credit;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Finding;
import dev.attain.core.finding.Findings;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Unit;
import dev.attain.core.party.OrgChart;
import dev.attain.incentives.credit.event.CreditShare;
import dev.attain.incentives.credit.event.SalesEvent;
import dev.attain.incentives.credit.rule.CreditContext;
import dev.attain.incentives.credit.rule.CreditOutcome;
import dev.attain.incentives.credit.rule.CreditRule;
import dev.attain.incentives.credit.rule.CreditRules;
import dev.attain.incentives.credit.rule.CreditTerms;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A policy with the code of its terms and the chart they look at, laid out for one run. */
final class PreparedPolicy {
    private final CreditPolicy policy;
    private final OrgChart orgChart;
    private final List<Step> steps;

    private PreparedPolicy(CreditPolicy policy, OrgChart orgChart, List<Step> steps) {
        this.policy = policy;
        this.orgChart = orgChart;
        this.steps = steps;
    }

    /** Terms and the rule that they name. */
    private record Step(CreditTerms terms, CreditRule rule) {
        /** A rule that cannot even be prepared fails on every event. */
        static Step of(CreditTerms terms, CreditRule rule) {
            try {
                return new Step(terms, requireNonNull(rule.prepared(terms), "prepared rule"));
            } catch (RuntimeException failed) {
                return new Step(terms, context -> {
                    throw failed;
                });
            }
        }
    }

    /**
     * Finds the code of all terms.
     *
     * @throws dev.attain.core.finding.InvalidDefinitionException if some is missing, naming each and what there is
     */
    static PreparedPolicy of(CreditPolicy policy, CreditRules rules, OrgChart orgChart) {
        Findings findings = Findings.in("creditPolicy");
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < policy.terms().size(); i++) {
            CreditTerms terms = policy.terms().get(i);
            String path = "terms[" + i + "].rule";
            rules.rule(terms.rule())
                    .ifPresentOrElse(
                            rule -> steps.add(Step.of(terms, rule)),
                            () -> findings.unless(false, path, CreditText.RULE_UNKNOWN, terms.rule(), rules.ids()));
        }
        findings.refuse();
        return new PreparedPolicy(policy, orgChart, List.copyOf(steps));
    }

    CreditPolicy policy() {
        return policy;
    }

    /** Who is credited with an event that is no reversal. */
    Verdict verdict(SalesEvent event) {
        if (!policy.holdsOn(event.on())) {
            return Verdict.refused(event, "on", CreditText.EVENT_OUTSIDE_POLICY, event.id(), event.on(), range());
        }
        List<RuledShare> shares = List.of();
        List<CreditShare> plain = List.of();
        for (Step step : steps) {
            CreditOutcome outcome = ask(step, event, plain);
            if (outcome instanceof CreditOutcome.Refused refused) {
                return Verdict.refused(event, refused.findings());
            }
            List<CreditShare> given = accepted(((CreditOutcome.Credited) outcome).shares(), plain);
            shares = joined(shares, ruled(step, given));
            plain = joined(plain, given);
        }
        return checked(event, shares, plain);
    }

    private CreditOutcome ask(Step step, SalesEvent event, List<CreditShare> credited) {
        try {
            return requireNonNull(
                    step.rule().credit(new CreditContext(step.terms(), event, orgChart, credited)),
                    "outcome of the rule");
        } catch (RuntimeException failed) {
            return CreditOutcome.refused(Finding.error(
                    "shares", CreditText.RULE_FAILED, step.terms().rule(), event.id(), failed.toString()));
        }
    }

    /** Once it is known who sold the event, later terms say nothing about that. */
    private static List<CreditShare> accepted(List<CreditShare> given, List<CreditShare> before) {
        if (!CreditShare.isSold(before) || !CreditShare.isSold(given)) {
            return given;
        }
        List<CreditShare> beside = new ArrayList<>();
        for (CreditShare share : given) {
            if (!share.kind().isSelling()) {
                beside.add(share);
            }
        }
        return beside;
    }

    private static List<RuledShare> ruled(Step step, List<CreditShare> given) {
        RuledShare[] ruled = new RuledShare[given.size()];
        for (int i = 0; i < ruled.length; i++) {
            ruled[i] = new RuledShare(step.terms().rule(), given.get(i));
        }
        return List.of(ruled);
    }

    /** One after the other; where one is empty, which is most often so, the other as it is. */
    private static <T> List<T> joined(List<T> some, List<T> more) {
        if (some.isEmpty() || more.isEmpty()) {
            return some.isEmpty() ? more : some;
        }
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static Verdict checked(SalesEvent event, List<RuledShare> shares, List<CreditShare> plain) {
        if (shares.isEmpty()) {
            return Verdict.refused(event, "shares", CreditText.NOBODY_CREDITED, event.id());
        }
        if (CreditShare.isSold(plain) && !CreditShare.isWhole(plain)) {
            Quantity percent = new Quantity(CreditShare.sellersTotal(plain), Unit.PERCENT);
            return Verdict.refused(event, "shares", CreditText.SHARES_NOT_WHOLE, event.id(), percent);
        }
        return Verdict.credited(event, shares);
    }

    private String range() {
        String end = policy.untilExclusive().map(Object::toString).orElse("∞");
        return "[" + policy.since() + ", " + end + ")";
    }
}

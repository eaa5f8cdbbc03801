package dev.attain.examples.benchmarks.commission;

import dev.attain.examples.benchmarks.workload.Contestant;
import dev.attain.examples.benchmarks.workload.Guest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.internal.utils.KieHelper;

/**
 * The rule engine, credit by credit: the accounts and the class multipliers are facts of a session; each credit is
 * inserted, the four steps of the plan fire one after the other, and it is taken out again, for with all credits at
 * once it is five times as slow. Amounts are whole cents; the rules are compiled before the clock runs.
 */
public final class DroolsCommission implements Guest<SalesYear> {
    @Override
    public Set<String> workloads() {
        return Set.of(CommissionFamily.BULK);
    }

    @Override
    public Class<SalesYear> input() {
        return SalesYear.class;
    }

    @Override
    public Contestant<SalesYear, ?> contestant() {
        return new Contestant<>("drools", DroolsCommission::prepared, CommissionResult::checksum);
    }

    private static Supplier<CommissionResult> prepared(SalesYear year) {
        KieBase rules = new KieHelper()
                .addContent(DroolsRules.TEXT, ResourceType.DRL)
                .build(ExecutableModelProject.class);
        return () -> calculated(rules, year);
    }

    private static CommissionResult calculated(KieBase rules, SalesYear year) {
        KieSession session = rules.newKieSession();
        try {
            List<DroolsRules.Account> accounts = accounts(year);
            accounts.forEach(session::insert);
            IntStream.range(0, PlanTerms.CLASS_PERCENT.length)
                    .mapToObj(i -> new DroolsRules.ClassFactor(i, PlanTerms.CLASS_PERCENT[i]))
                    .forEach(session::insert);
            CommissionResult result = CommissionResult.withLines(year);
            fireAll(session, year, result);
            accounts.forEach(account -> result.total(account.getId(), account.totals()));
            return result;
        } finally {
            session.dispose();
        }
    }

    private static List<DroolsRules.Account> accounts(SalesYear year) {
        return IntStream.range(0, year.accounts())
                .mapToObj(i -> new DroolsRules.Account(i, year.quota[i], year.incentive[i] * 3))
                .toList();
    }

    private static void fireAll(KieSession session, SalesYear year, CommissionResult result) {
        int[] accountsBefore = year.accountsBefore();
        for (int i = 0; i < year.transactions(); i++) {
            int first = year.firstLine[i];
            long[] parts = parts(year, i);
            for (int part = 0; part < parts.length; part++) {
                int account = accountsBefore[year.day[i]] + year.payee[first + part];
                DroolsRules.Credit credit = new DroolsRules.Credit(account, year.productClass[i], parts[part]);
                FactHandle handle = session.insert(credit);
                session.fireAllRules();
                session.delete(handle);
                result.line(first + part, credit.figures());
            }
        }
    }

    private static long[] parts(SalesYear year, int i) {
        int first = year.firstLine[i];
        long[] parts = new long[year.firstLine[i + 1] - first];
        for (int part = 0; part < parts.length - 1; part++) {
            parts[part] = DroolsRules.halfEven(year.amount[i] * year.share[first + part], SalesYear.WHOLE);
        }
        parts[parts.length - 1] = year.amount[i] - Arrays.stream(parts).sum();
        return parts;
    }
}

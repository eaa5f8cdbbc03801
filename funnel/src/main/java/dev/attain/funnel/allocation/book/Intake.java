package dev.attain.funnel.allocation.book;

import dev.attain.core.finding.Finding;
import dev.attain.core.finding.Findings;
import dev.attain.core.money.Rate;
import dev.attain.core.party.PartyId;
import dev.attain.core.text.Wording;
import dev.attain.funnel.allocation.fit.FitCriteria;
import dev.attain.funnel.allocation.fit.FitScore;
import dev.attain.funnel.allocation.policy.AllocationPolicy;
import dev.attain.funnel.allocation.policy.Exclusion;
import dev.attain.funnel.allocation.policy.LoadBalance;
import dev.attain.funnel.allocation.policy.Pin;
import dev.attain.funnel.allocation.policy.TeamQuota;
import dev.attain.funnel.allocation.policy.WeightedFit;
import dev.attain.funnel.allocation.task.RepCapacity;
import dev.attain.funnel.allocation.task.SalesTask;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Refuses what cannot be allocated, with everything that is wrong at once. */
final class Intake {
    private final Ask ask;
    private final FitCriteria criteria;
    private final Numbering numbers;
    private final Findings findings = Findings.in("allocation");

    private Intake(Ask ask, FitCriteria criteria, Numbering numbers) {
        this.ask = ask;
        this.criteria = criteria;
        this.numbers = numbers;
    }

    static void check(Ask ask, FitCriteria criteria, Numbering numbers) {
        Intake intake = new Intake(ask, criteria, numbers);
        intake.ids();
        intake.pins();
        intake.pinsFit();
        intake.exclusions();
        intake.quotas();
        intake.weights();
        intake.findings.refuse();
    }

    private void ids() {
        Set<Object> seen = new HashSet<>();
        for (SalesTask task : ask.tasks()) {
            findings.unless(seen.add(task.id()), "tasks[" + task + "]", BookText.TASK_TWICE, task);
        }
        for (RepCapacity rep : ask.reps()) {
            findings.unless(seen.add(rep.rep()), "reps[" + rep + "]", BookText.REP_TWICE, rep);
        }
    }

    private void pins() {
        List<Pin> pins = ask.policy().eligibility().pins();
        for (int i = 0; i < pins.size(); i++) {
            Pin pin = pins.get(i);
            String path = "policy.eligibility.pins[" + i + "]";
            Optional<SalesTask> task = numbers.task(pin.task()).map(ask.tasks()::get);
            findings.unless(task.isPresent(), path, BookText.PIN_TASK_UNKNOWN, pin.task());
            known(pin.rep(), path);
            task.ifPresent(pinned -> contradiction(pinned, pin.rep(), path));
        }
    }

    private void contradiction(SalesTask task, PartyId rep, String path) {
        boolean excluded = ask.policy().eligibility().exclusions().contains(new Exclusion(task.customer(), rep));
        findings.unless(!excluded, path, BookText.PIN_EXCLUDED, task, rep, task.customer());
        task.owner()
                .filter(owner -> task.started() && !owner.equals(rep))
                .ifPresent(owner -> add(path, BookText.PIN_STARTED, task, rep, owner));
    }

    /** Pins must fit what their reps and teams may carry; what was begun counts, but alone it is never refused. */
    private void pinsFit() {
        BoundLoad bound = new BoundLoad(ask, numbers);
        Map<PartyId, Integer> ofTeam = new HashMap<>();
        for (int rep = 0; rep < ask.reps().size(); rep++) {
            if (bound.isPinned(rep)) {
                pinsFit(ask.reps().get(rep), bound.tasks(rep), bound.effort(rep));
            }
            int tasks = bound.tasks(rep);
            ask.reps().get(rep).team().ifPresent(team -> ofTeam.merge(team, tasks, Integer::sum));
        }
        for (TeamQuota quota : ask.policy().eligibility().quotas()) {
            int count = ofTeam.getOrDefault(quota.team(), 0);
            String path = "policy.eligibility.quotas";
            findings.unless(count <= quota.most(), path, BookText.PINS_OVER_QUOTA, count, quota.team(), quota.most());
        }
    }

    private void pinsFit(RepCapacity rep, int tasks, long effort) {
        String path = "policy.eligibility.pins";
        int room = Rooms.tasksLeft(rep);
        findings.unless(tasks <= room, path, BookText.PINS_OVER_CAPACITY, tasks, rep, room);
        int left = Rooms.effortLeft(rep);
        findings.unless(effort <= left, path, BookText.PINS_OVER_EFFORT, effort, rep, left);
    }

    private void exclusions() {
        List<Exclusion> exclusions = ask.policy().eligibility().exclusions();
        for (int i = 0; i < exclusions.size(); i++) {
            known(exclusions.get(i).rep(), "policy.eligibility.exclusions[" + i + "]");
        }
    }

    private void known(PartyId rep, String path) {
        findings.unless(numbers.rep(rep).isPresent(), path, BookText.REP_UNKNOWN, rep);
    }

    private void quotas() {
        Set<PartyId> teams = new HashSet<>();
        ask.reps().forEach(rep -> rep.team().ifPresent(teams::add));
        List<TeamQuota> quotas = ask.policy().eligibility().quotas();
        for (int i = 0; i < quotas.size(); i++) {
            PartyId team = quotas.get(i).team();
            findings.unless(teams.contains(team), "policy.eligibility.quotas[" + i + "]", BookText.TEAM_UNKNOWN, team);
        }
    }

    private void weights() {
        AllocationPolicy policy = ask.policy();
        for (int i = 0; i < policy.fits().size(); i++) {
            WeightedFit fit = policy.fits().get(i);
            criterion(fit, "policy.fits[" + i + "].terms");
            size(fit.weight(), FitScore.PERFECT, "policy.fits[" + i + "].weight");
        }
        long urgent = ask.tasks().stream().mapToLong(SalesTask::priority).max().orElse(0);
        BigInteger open = BigInteger.valueOf(policy.open().perPriority())
                .multiply(BigInteger.valueOf(urgent))
                .add(BigInteger.valueOf(policy.open().points()).abs());
        size(Rate.ONE, open, "policy.open");
        policy.balance().ifPresent(balance -> size(balance.weight(), heaviest(balance), "policy.balance"));
    }

    /** What the last place of any rep would cost, rounded up. */
    private BigInteger heaviest(LoadBalance balance) {
        BigInteger heaviest = BigInteger.ZERO;
        for (RepCapacity rep : ask.reps()) {
            BigInteger price = rep.targetWeight()
                    .toRatio()
                    .denominator()
                    .multiply(BigInteger.valueOf(
                            Math.max(rep.tasks().most(), rep.present().tasks())))
                    .divide(rep.targetWeight().toRatio().numerator())
                    .add(BigInteger.ONE)
                    .multiply(BigInteger.valueOf(balance.points()));
            heaviest = heaviest.max(price);
        }
        return heaviest;
    }

    private void criterion(WeightedFit fit, String path) {
        String id = fit.terms().criterion();
        if (criteria.criterion(id).isEmpty()) {
            findings.add(criteria.nearest(id)
                    .map(near -> Finding.error(path, BookText.CRITERION_MISSPELT, id, near))
                    .orElseGet(() -> Finding.error(path, BookText.CRITERION_UNKNOWN, id, criteria.ids())));
        }
    }

    private void size(Rate weight, long points, String path) {
        size(weight, BigInteger.valueOf(points), path);
    }

    private void size(Rate weight, BigInteger points, String path) {
        BigInteger scaled = weight.toRatio()
                .numerator()
                .multiply(BigInteger.TEN.pow(ask.policy().decimals()))
                .divide(weight.toRatio().denominator())
                .multiply(points)
                .abs();
        long limit = Points.limit(ask);
        findings.unless(
                scaled.compareTo(BigInteger.valueOf(limit)) <= 0,
                path,
                BookText.WEIGHT_LARGE,
                weight.value(),
                points,
                Points.of(limit, ask.policy().decimals()));
    }

    private void add(String path, Wording wording, Object... arguments) {
        findings.add(Finding.error(path, wording, arguments));
    }
}

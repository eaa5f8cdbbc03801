package dev.attain.funnel.allocation.book;

import static java.util.Objects.requireNonNull;

import dev.attain.core.explain.Explanation;
import dev.attain.core.explain.Source;
import dev.attain.core.finding.Finding;
import dev.attain.core.internal.ExactMath;
import dev.attain.core.money.Quantity;
import dev.attain.core.text.Message;
import dev.attain.core.time.work.WorkCalendar;
import dev.attain.funnel.allocation.fit.FitContext;
import dev.attain.funnel.allocation.fit.FitCriteria;
import dev.attain.funnel.allocation.fit.FitCriterion;
import dev.attain.funnel.allocation.fit.FitScore;
import dev.attain.funnel.allocation.policy.AllocationPolicy;
import dev.attain.funnel.allocation.policy.WeightedFit;
import dev.attain.funnel.allocation.task.RepCapacity;
import dev.attain.funnel.allocation.task.SalesTask;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The score of a pair: weight × points of every fit, kept apart for those who ask. */
final class PairScorer {
    private static final Logger LOG = LoggerFactory.getLogger(FitCriterion.class);

    private final AllocationPolicy policy;
    private final LocalDate asOf;
    private final DaysAtWork days;
    private final FitCriterion[] criteria;
    private final long[] weights;
    private final long limit;
    private final Map<String, Finding> failures = new LinkedHashMap<>();

    PairScorer(Ask ask, FitCriteria known, Optional<WorkCalendar> calendar) {
        this.policy = ask.policy();
        this.asOf = ask.asOf();
        this.days = new DaysAtWork(calendar);
        this.criteria = new FitCriterion[policy.fits().size()];
        this.weights = new long[criteria.length];
        this.limit = Points.limit(ask) / Math.max(1, criteria.length);
        for (int fit = 0; fit < criteria.length; fit++) {
            WeightedFit weighted = policy.fits().get(fit);
            criteria[fit] = known.criterion(weighted.terms().criterion()).orElseThrow();
            weights[fit] = weighted.weight().unscaled()
                    * ExactMath.powerOfTen(policy.decimals() - weighted.weight().scale());
        }
    }

    /** Criteria that failed, a finding for each and each task; a score that is too large is one, too. */
    List<Finding> failures() {
        return List.copyOf(failures.values());
    }

    /** The score on the scale of the policy; empty if a criterion fails. */
    OptionalLong score(SalesTask task, RepCapacity rep) {
        Optional<Integer> atWork = daysAtWork(task, rep);
        long sum = 0;
        for (int fit = 0; fit < criteria.length; fit++) {
            Optional<FitScore> score = ask(fit, task, rep, atWork);
            if (score.isEmpty()) {
                return OptionalLong.empty();
            }
            sum += weights[fit] * score.get().points();
        }
        return OptionalLong.of(sum);
    }

    /** The shares that make up the score; none if a criterion fails. */
    List<Explanation> shares(SalesTask task, RepCapacity rep) {
        Optional<Integer> atWork = daysAtWork(task, rep);
        List<Explanation> shares = new ArrayList<>();
        for (int fit = 0; fit < criteria.length; fit++) {
            Optional<FitScore> score = ask(fit, task, rep, atWork);
            if (score.isEmpty()) {
                return List.of();
            }
            shares.add(share(policy.fits().get(fit), score.get()));
        }
        return shares;
    }

    private Explanation share(WeightedFit fit, FitScore score) {
        Explanation points = Explanation.input(BookText.POINTS.message(), Points.of(score.points(), 0));
        Explanation weight = Explanation.input(BookText.WEIGHT.message(fit.name()), Quantity.of(fit.weight()));
        Message label = BookText.SHARE.message(fit.name(), score.because());
        return Explanation.product(label, List.of(points, weight))
                .from(new Source(fit.name(), policy.id(), policy.version()));
    }

    private Optional<Integer> daysAtWork(SalesTask task, RepCapacity rep) {
        return task.dueOn().isEmpty()
                ? Optional.empty()
                : Optional.of(days.between(asOf, task.dueOn().get(), rep));
    }

    private Optional<FitScore> ask(int fit, SalesTask task, RepCapacity rep, Optional<Integer> atWork) {
        WeightedFit weighted = policy.fits().get(fit);
        try {
            FitContext context = new FitContext(task, rep, weighted.terms(), atWork, asOf);
            FitScore score = requireNonNull(criteria[fit].score(context), "the score of the criterion");
            if (weights[fit] == 0 || Math.abs(Math.max(score.points(), -Long.MAX_VALUE)) <= limit / weights[fit]) {
                return Optional.of(score);
            }
            fail(fit, task, BookText.POINTS_LARGE, weighted.name(), score.points(), task, rep);
        } catch (RuntimeException failed) {
            LOG.debug("Fit criterion {} failed on task {}", weighted.name(), task.id(), failed);
            fail(fit, task, BookText.CRITERION_FAILED, weighted.name(), task, rep, failed.toString());
        }
        return Optional.empty();
    }

    private void fail(int fit, SalesTask task, BookText wording, Object... arguments) {
        String path = "policy.fits[" + fit + "]";
        failures.putIfAbsent(path + task.id(), Finding.error(path, wording, arguments));
    }
}

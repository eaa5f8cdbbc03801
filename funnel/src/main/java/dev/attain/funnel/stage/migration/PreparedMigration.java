package dev.attain.funnel.stage.migration;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Finding;
import dev.attain.core.internal.Require;
import dev.attain.funnel.deal.CriterionId;
import dev.attain.funnel.deal.DealView;
import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.stage.Stage;
import dev.attain.funnel.stage.StageModel;
import dev.attain.funnel.stage.Transition;
import dev.attain.funnel.stage.assess.CriterionOutcome;
import dev.attain.funnel.stage.assess.PreparedStageModel;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A migration with both versions, laid out for many deals. Immutable; any number of threads may share one. */
public final class PreparedMigration {
    private final StageMigration migration;
    private final Map<String, MigrationRule> rules;
    private final PreparedStageModel before;
    private final PreparedStageModel after;
    private final Set<StageId> closing;

    PreparedMigration(
            StageMigration migration,
            Map<String, MigrationRule> rules,
            PreparedStageModel before,
            PreparedStageModel after) {
        this.migration = migration;
        this.rules = rules;
        this.before = before;
        this.after = after;
        this.closing = leadingToClosed(after.model());
    }

    /** What would happen to deals if the versions changed now. */
    public MigrationPlan plan(List<? extends DealView> deals, Instant asOf) {
        requireNonNull(asOf, "asOf");
        List<DealChange> changes = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<DealView> all = Require.copy(deals, "deals");
        for (int i = 0; i < all.size(); i++) {
            DealView deal = all.get(i);
            landing(deal, "deals[" + i + "]", findings)
                    .flatMap(to -> change(deal, to, asOf))
                    .ifPresent(changes::add);
        }
        return ImmutableMigrationPlan.builder()
                .migration(migration)
                .addAllChanges(changes)
                .unchanged(all.size() - changes.size() - findings.size())
                .addAllFindings(findings)
                .build();
    }

    private Optional<StageId> landing(DealView deal, String path, List<Finding> findings) {
        Optional<Landing> landing = migration.landing(deal.stage());
        if (landing.isEmpty()) {
            findings.add(Finding.error(
                    path + ".stage", MigrationText.DEAL_UNKNOWN, deal.id(), deal.stage(), before.model()));
            return Optional.empty();
        }
        if (landing.get() instanceof Landing.At at) {
            return Optional.of(at.stage());
        }
        return ruled(deal, ((Landing.ByRule) landing.get()).rule(), path, findings);
    }

    /** What a rule throws becomes a finding; the deal stays where it is. */
    private Optional<StageId> ruled(DealView deal, String rule, String path, List<Finding> findings) {
        try {
            StageId to = requireNonNull(requireNonNull(rules.get(rule)).landing(deal), "the landing");
            if (after.model().stage(to).isPresent()) {
                return Optional.of(to);
            }
            findings.add(Finding.error(path, MigrationText.RULE_ASTRAY, rule, deal.id(), to, after.model()));
        } catch (RuntimeException failed) {
            findings.add(Finding.error(path, MigrationText.RULE_FAILED, rule, deal.id(), failed.toString()));
        }
        return Optional.empty();
    }

    private Optional<DealChange> change(DealView deal, StageId to, Instant asOf) {
        Stage old = before.model().stage(deal.stage()).orElseThrow();
        Stage landed = after.model().stage(to).orElseThrow();
        Set<CriterionId> blockedBefore = blocking(before, deal, asOf);
        Set<CriterionId> blockedAfter = blocking(after, new LandedDeal(deal, to), asOf);
        DealChange change = ImmutableDealChange.builder()
                .deal(deal.id())
                .from(old.id())
                .to(to)
                .probabilityBefore(old.probability())
                .probabilityAfter(landed.probability())
                .addAllNewlyBlocking(without(blockedAfter, blockedBefore))
                .addAllNoLongerBlocking(without(blockedBefore, blockedAfter))
                .isStranded(!closing.contains(to))
                .build();
        return Optional.of(change).filter(PreparedMigration::isNoticed);
    }

    private static boolean isNoticed(DealChange change) {
        return change.isStranded()
                || !change.from().equals(change.to())
                || !change.probabilityBefore().equals(change.probabilityAfter())
                || !change.newlyBlocking().isEmpty()
                || !change.noLongerBlocking().isEmpty();
    }

    /** What blocks the move that a deal waits for: the first of the model that goes ahead from its stage. */
    private static Set<CriterionId> blocking(PreparedStageModel prepared, DealView deal, Instant asOf) {
        Optional<Transition> ahead = prepared.model().transitionsFrom(deal.stage()).stream()
                .filter(prepared.model()::goesAhead)
                .findFirst();
        Set<CriterionId> blocking = new LinkedHashSet<>();
        ahead.ifPresent(move -> prepared.assess(deal, move.to(), asOf).unmet().stream()
                .filter(CriterionOutcome::blocks)
                .map(CriterionOutcome::id)
                .forEach(blocking::add));
        return blocking;
    }

    private static List<CriterionId> without(Set<CriterionId> some, Set<CriterionId> others) {
        return some.stream().filter(id -> !others.contains(id)).toList();
    }

    /** The stages from which a closed one is reached, closed ones included. */
    private static Set<StageId> leadingToClosed(StageModel model) {
        Set<StageId> leading = new HashSet<>();
        Deque<StageId> open = new ArrayDeque<>();
        model.stages().stream()
                .filter(stage -> stage.kind().isClosed())
                .map(Stage::id)
                .forEach(open::add);
        while (!open.isEmpty()) {
            StageId at = open.remove();
            if (leading.add(at)) {
                model.transitionsTo(at).forEach(move -> open.add(move.from()));
            }
        }
        return leading;
    }
}

package dev.attain.funnel.stage.assess.census;

import dev.attain.core.finding.Finding;
import dev.attain.funnel.deal.DealView;
import dev.attain.funnel.stage.assess.probe.Facts;
import dev.attain.funnel.stage.assess.probe.ModelLayout;
import dev.attain.funnel.stage.assess.probe.PreparedCriterion;
import dev.attain.funnel.stage.assess.probe.PreparedMove;
import dev.attain.funnel.stage.assess.probe.PreparedStage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;

/**
 * Asks many deals the same; the deals fall into blocks that threads share, and the answer is the same for any threads.
 */
public final class CensusTaker {
    private static final int BLOCK = 4096;

    private final ModelLayout layout;
    private final Instant asOf;

    /** Asks by a model, at a moment. */
    public CensusTaker(ModelLayout layout, Instant asOf) {
        this.layout = layout;
        this.asOf = asOf;
    }

    /** What is said of one block of deals; mutable, for one thread. */
    private final class Block {
        private final long[] blocked = new long[layout.criteria().size()];
        private final CensusFindings findings = new CensusFindings();

        Block ask(List<? extends DealView> deals, int from, CensusAnswer[] answers) {
            int to = Math.min(deals.size(), from + BLOCK);
            for (int i = from; i < to; i++) {
                answers[i] = answer(deals.get(i), i);
            }
            return this;
        }

        private CensusAnswer answer(DealView deal, int index) {
            PreparedStage stage = layout.stage(deal.stage());
            if (stage == null) {
                findings.add(Finding.error(
                        "deals[" + index + "].stage",
                        CensusText.STAGE_UNKNOWN,
                        deal.id(),
                        deal.stage(),
                        layout.model()));
                return CensusAnswer.STAGE_UNKNOWN;
            }
            return stage.ahead().map(move -> answer(deal, index, move)).orElse(CensusAnswer.NO_MOVE_AHEAD);
        }

        private CensusAnswer answer(DealView deal, int index, PreparedMove move) {
            Facts facts = Facts.of(layout.facts(), deal, move.move(), asOf);
            boolean isBlocked = false;
            for (PreparedCriterion criterion : move.criteria()) {
                if (criterion.criterion().blocks() && !criterion.isMet(facts) && criterion.waiver(deal, asOf) == null) {
                    blocked[criterion.index()]++;
                    isBlocked = true;
                }
            }
            facts.findings().forEach(finding -> findings.add(finding.below("deals[" + index + "]")));
            return isBlocked ? CensusAnswer.BLOCKED : CensusAnswer.MAY_MOVE;
        }
    }

    /** Asks all deals in the threads of an executor; a {@code Runnable::run} asks them in this one. */
    public StageCensus take(List<? extends DealView> deals, Executor threads) {
        CensusAnswer[] answers = new CensusAnswer[deals.size()];
        List<CompletableFuture<Block>> blocks = new ArrayList<>();
        for (int from = 0; from < deals.size(); from += BLOCK) {
            int first = from;
            blocks.add(CompletableFuture.supplyAsync(() -> new Block().ask(deals, first, answers), threads));
        }
        long[] blocked = new long[layout.criteria().size()];
        CensusFindings findings = new CensusFindings();
        for (CompletableFuture<Block> future : blocks) {
            Block block = joined(future);
            IntStream.range(0, blocked.length).forEach(i -> blocked[i] += block.blocked[i]);
            findings.addAll(block.findings);
        }
        List<CriterionCount> counts = IntStream.range(0, blocked.length)
                .mapToObj(i -> new CriterionCount(layout.criteria().get(i).id(), blocked[i]))
                .toList();
        return new StageCensus(answers, counts, findings);
    }

    /** What a host's view throws comes out as it is. */
    private static Block joined(CompletableFuture<Block> future) {
        try {
            return future.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }
}

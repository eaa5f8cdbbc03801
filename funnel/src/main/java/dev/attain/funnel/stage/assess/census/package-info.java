/**
 * Many deals asked at once, for example after a model was changed: how many are blocked, and by what. Start at
 * {@link dev.attain.funnel.stage.assess.census.StageCensus}, which
 * {@code PreparedStageModel.assessAll} answers.
 *
 * <pre>{@code
 * StageCensus census = StageEngine.standard().prepare(model).assessAll(deals, asOf);
 * census.count(CensusAnswer.BLOCKED); // 412
 * census.blockers().get(0); // CriterionCount[criterion=budget-known, deals=287]
 * }</pre>
 */
@NullMarked
package dev.attain.funnel.stage.assess.census;

import org.jspecify.annotations.NullMarked;

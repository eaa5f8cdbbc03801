package dev.attain.examples.steelwheels.year;

import dev.attain.core.finding.Finding;
import dev.attain.examples.steelwheels.allocation.CustomerAllocation;
import dev.attain.examples.steelwheels.collection.Settlements;
import dev.attain.examples.steelwheels.commission.CommissionYear;
import dev.attain.examples.steelwheels.data.SalesBook;
import dev.attain.examples.steelwheels.order.OrderConformance;
import dev.attain.examples.steelwheels.recognition.RecognitionYear;
import dev.attain.examples.steelwheels.target.TargetPlan;
import dev.attain.incentives.evaluation.EvaluationBatch;
import java.util.List;

/**
 * Everything that is worked out about a sales year, once, for whoever shows it.
 *
 * @param book what was read
 * @param targets the targets of the year
 * @param commission who was credited with what, and what everybody earned by it
 * @param company what all reps together were to reach and reached, and what everybody earned
 * @param members the same for everybody in the sales force, leaders before those who report to them
 * @param recognition who was ahead in every quarter, and who has which title
 * @param settlements every payment, applied or not
 * @param scorecards how good the year of each rep with a target was
 * @param allocation who takes the customers that have no rep
 * @param conformance which orders of the year and later fit their status
 * @param findings everything that could not be used or is doubtful: the findings of the book, and those of the year
 */
public record SalesYear(
        SalesBook book,
        TargetPlan targets,
        CommissionYear commission,
        YearFigures company,
        List<MemberYear> members,
        RecognitionYear recognition,
        Settlements settlements,
        EvaluationBatch scorecards,
        CustomerAllocation allocation,
        OrderConformance conformance,
        List<Finding> findings) {
    public SalesYear {
        members = List.copyOf(members);
        findings = List.copyOf(findings);
    }
}

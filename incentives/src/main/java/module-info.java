/** What people earn. */
module dev.attain.incentives {
    requires transitive dev.attain.core;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports dev.attain.incentives.credit;
    exports dev.attain.incentives.credit.event;
    exports dev.attain.incentives.credit.exchange;
    exports dev.attain.incentives.credit.rule;
    exports dev.attain.incentives.commission;
    exports dev.attain.incentives.commission.table;
    exports dev.attain.incentives.evaluation;
    exports dev.attain.incentives.evaluation.bulk;
    exports dev.attain.incentives.evaluation.calibration;
    exports dev.attain.incentives.evaluation.career;
    exports dev.attain.incentives.evaluation.development;
    exports dev.attain.incentives.evaluation.gate;
    exports dev.attain.incentives.evaluation.lift;
    exports dev.attain.incentives.evaluation.rater;
    exports dev.attain.incentives.evaluation.review;
    exports dev.attain.incentives.evaluation.score;
    exports dev.attain.incentives.evaluation.weight;
    exports dev.attain.incentives.plan;
    exports dev.attain.incentives.plan.component;
    exports dev.attain.incentives.plan.curve;
    exports dev.attain.incentives.plan.limit;
    exports dev.attain.incentives.plan.measure;
    exports dev.attain.incentives.plan.rate;
    exports dev.attain.incentives.recognition;
    exports dev.attain.incentives.recognition.board;
    exports dev.attain.incentives.recognition.live;
    exports dev.attain.incentives.recognition.rank;
    exports dev.attain.incentives.recognition.score;
    exports dev.attain.incentives.recognition.title;
    exports dev.attain.incentives.recognition.title.rule;
}

/** What every part of Attain speaks: money, time, people, metrics, findings, explanations. */
module dev.attain.core {
    requires transitive jakarta.validation;
    requires org.slf4j;
    requires org.threeten.extra;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports dev.attain.core.explain;
    exports dev.attain.core.finding;
    exports dev.attain.core.metric;
    exports dev.attain.core.money;
    exports dev.attain.core.money.apportion;
    exports dev.attain.core.party;
    exports dev.attain.core.role;
    exports dev.attain.core.target;
    exports dev.attain.core.target.assignment;
    exports dev.attain.core.target.history;
    exports dev.attain.core.target.pace;
    exports dev.attain.core.target.pace.compare;
    exports dev.attain.core.target.pace.result;
    exports dev.attain.core.target.pace.terms;
    exports dev.attain.core.target.reconcile;
    exports dev.attain.core.target.smart;
    exports dev.attain.core.target.split;
    exports dev.attain.core.target.split.change;
    exports dev.attain.core.target.split.terms;
    exports dev.attain.core.text;
    exports dev.attain.core.time;
    exports dev.attain.core.time.work;
    exports dev.attain.core.validation;
    exports dev.attain.core.internal to
            dev.attain.funnel,
            dev.attain.incentives;
}

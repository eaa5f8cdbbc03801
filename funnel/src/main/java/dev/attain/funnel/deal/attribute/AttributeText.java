package dev.attain.funnel.deal.attribute;

import dev.attain.funnel.internal.FunnelText;

/** The sentences of this package. */
enum AttributeText implements FunnelText {
    TEXT,
    NUMBER,
    MONEY,
    QUANTITY,
    FLAG,
    DATE,
    MOMENT,
    TEXTS,
    YES,
    NO,
    UNIT_MISSING,
    UNIT_UNWANTED,
    UNIT_NO_CURRENCY,
    NAME_TWICE,
    TOO_MANY
}

package dev.attain.core.target.assignment;

import dev.attain.core.internal.CoreText;

/** The sentences of this package. */
enum AssignmentText implements CoreText {
    KIND_HELD,
    KIND_VACANT,
    KIND_RELIEF,
    EMPTY,
    AXES_MIXED,
    OVERLAP,
    BOOK_UNKNOWN,
    OUTSIDE_UNKNOWN,
    OUTSIDE_DAYS,
    NOBODY,
    NO_BOOK,
    BOOK,
    STRETCH,
    CAPACITY,
    CARRIED,
    RELIEVED
}

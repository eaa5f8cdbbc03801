package dev.attain.examples.steelwheels.data;

import dev.attain.core.text.Message;
import dev.attain.core.text.Wording;

/** Says why one row cannot be used; the reading goes on with the next. */
final class UnusableRowException extends RuntimeException {
    private final transient Message reason;

    UnusableRowException(Wording wording, Object... arguments) {
        this(Message.of(wording, arguments));
    }

    private UnusableRowException(Message reason) {
        super(reason.toString());
        this.reason = reason;
    }

    Message reason() {
        return reason;
    }
}

package dev.attain.core.internal;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A sentence of this module, for an enum to implement: its code is the package and the constant, so that
 * {@code RATE_MISSING} of {@code money} is {@code money.rate-missing}, and its patterns stand in the module's bundle
 * under that code.
 */
public interface CoreText extends BundledText {
    @Override
    default String code() {
        String area = getClass().getPackageName().substring("dev.attain.core.".length());
        return area + "." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    default ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle("dev.attain.core.internal.messages", language);
    }
}

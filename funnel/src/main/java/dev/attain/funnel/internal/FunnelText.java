package dev.attain.funnel.internal;

import dev.attain.core.internal.BundledText;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A sentence of this module, for an enum to implement: its code is the package and the constant, so that
 * {@code STAGE_TWICE} of {@code stage} is {@code stage.stage-twice}, and its patterns stand in the module's bundle
 * under that code.
 */
public interface FunnelText extends BundledText {
    @Override
    default String code() {
        String area = getClass().getPackageName().substring("dev.attain.funnel.".length());
        return area + "." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    default ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle("dev.attain.funnel.internal.messages", language);
    }
}

package dev.attain.core.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How generated values look: package-private, strict (every attribute is set at most once), JDK types only. They carry
 * no annotation of their generator, which a host that compiles with every lint would miss on its class path; what
 * leaves them out of coverage is their names: {@code Immutable…}, {@code With…}, {@code Strict…Builder}.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        strictBuilder = true,
        jdkOnly = true,
        typeBuilder = "Strict*Builder",
        allowedClasspathAnnotations = Override.class,
        defaults = @Value.Immutable(copy = false))
public @interface ValueStyle {}

package org.waymark.portal.rest.statistics;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.waymark.portal.calculator.Calculator;

/** Which calculator answers, so that its fields can be described as the parameters of the call. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Calculates {

    Class<? extends Calculator<?>> value();
}

package org.jejak.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test class that visits a case room. It has a case of its own, of the samples of one story, and its tests take {@link Visits} as a
 * parameter. A test in which the browser complained of anything has failed; what a failed test saw last is in {@code target/screens/failed}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(RoomExtension.class)
@interface RoomTest {

    /** A folder below {@code samples/}. */
    String value() default "dprk-russia";
}

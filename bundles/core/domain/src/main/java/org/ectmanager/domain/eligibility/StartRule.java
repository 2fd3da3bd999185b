/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import static java.util.Objects.requireNonNull;

import java.util.function.BiFunction;
import org.ectmanager.domain.explanation.Finding;

/**
 * One check at the start of induction. Appropriate bodies add their own after the statutory ones, with their own name
 * in place of the rule's number. Rules are pure: same application, same finding.
 */
@FunctionalInterface
public interface StartRule {

    Finding check(ApplicationToStart application);

    /** Whether the application holds what this rule looks at; where it does not, the rule is not asked. */
    default boolean applies(ApplicationToStart application) {
        return true;
    }

    /** A rule about something that is known of some starts only. */
    static <F extends StartFact> StartRule about(Class<F> kind, BiFunction<ApplicationToStart, F, Finding> rule) {
        return new RuleAbout<>(requireNonNull(kind, "kind"), requireNonNull(rule, "rule"));
    }
}

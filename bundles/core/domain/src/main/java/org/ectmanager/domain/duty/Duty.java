/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.duty;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
import java.util.Set;
import org.ectmanager.domain.explanation.Reason;

/**
 * One thing that somebody has to do.
 *
 * @param code stable name, such as {@code concern.support-plan}
 * @param told who is told of it, or gets it; empty where nobody is
 * @param because what is to do, as a sentence, with its rule
 */
public record Duty(String code, Party who, Set<Party> told, Reason because) {

    public Duty {
        requireNonNull(code, "code");
        requireNonNull(who, "who");
        told = told.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(told));
        requireNonNull(because, "because");
    }

    /** A duty of which some are told. */
    public static Duty of(String code, Party who, Reason because, Party... told) {
        return new Duty(code, who, Set.of(told), because);
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.explanation;

import static java.util.Objects.requireNonNull;

import org.ectmanager.domain.refusal.Refusal;

/** What one check found. Each finding has a stable code and says why. */
public sealed interface Finding {

    /** Stable name of the check and its answer, such as {@code start.before-qts}. */
    String code();

    Reason reason();

    /** Nothing in the way. */
    record Allowed(String code, Reason reason) implements Finding {
        public Allowed {
            requireNonNull(code, "code");
            requireNonNull(reason, "reason");
        }
    }

    /** Nothing in the way, but a person has to read this and take note of it. */
    record Warning(String code, Reason reason) implements Finding {
        public Warning {
            requireNonNull(code, "code");
            requireNonNull(reason, "reason");
        }
    }

    /** May be kept and checked again later, but nothing may be authorised or decided on it yet. */
    record NotYet(String code, Reason reason) implements Finding {
        public NotYet {
            requireNonNull(code, "code");
            requireNonNull(reason, "reason");
        }
    }

    /** Not allowed. */
    record Refused(String code, Reason reason) implements Finding {
        public Refused {
            requireNonNull(code, "code");
            requireNonNull(reason, "reason");
        }
    }

    static Finding allowed(String code, Reason reason) {
        return new Allowed(code, reason);
    }

    static Finding warning(String code, Reason reason) {
        return new Warning(code, reason);
    }

    static Finding notYet(String code, Reason reason) {
        return new NotYet(code, reason);
    }

    static Finding refused(String code, Reason reason) {
        return new Refused(code, reason);
    }

    /** True when nothing may be authorised or decided while this stands. */
    default boolean stops() {
        return this instanceof NotYet || this instanceof Refused;
    }

    /** The same as a refusal of the use case, pointing at a field. */
    default Refusal asRefusal(String field) {
        return new Refusal(field, code(), reason().sentence());
    }
}

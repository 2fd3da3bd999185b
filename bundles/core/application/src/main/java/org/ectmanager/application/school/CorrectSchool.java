/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.school;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.AuditTrail.LaterEdit;
import org.ectmanager.application.port.Schools.School;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * An appropriate body corrects what the register says of a school that works with it, or what it typed itself of one
 * that the register does not have. A correction holds for everybody, until the register says the same; what it says anew is
 * {@link RegisterNews}. Features 2.6 and 2.22.
 */
@ProviderType
public interface CorrectSchool {

    /** Empty for a school that neither works with the caller's body nor was added by it. */
    Optional<Entry> find(Caller caller, SchoolId school);

    /** Saves the facts that are otherwise than now; what the register says is its correction's end. */
    List<Refusal> save(Caller caller, SchoolId school, Edit edit);

    /** What was changed since the entry was seen at a version, as far as the caller's body may know. */
    Optional<LaterEdit> since(Caller caller, SchoolId school, long version);

    /**
     * A school's entry.
     *
     * @param text the facts in force
     */
    record Entry(School school, SchoolText text, List<Correction> corrections, long version) {

        public Entry {
            corrections = List.copyOf(corrections);
        }

        public Optional<Correction> of(Fact fact) {
            return corrections.stream().filter(one -> one.fact() == fact).findFirst();
        }
    }

    /**
     * The facts as they were typed.
     *
     * @param nature counts for a school that the register does not have
     * @param reason the school reads it
     * @param version what was on screen when editing began
     */
    record Edit(SchoolText text, Optional<Nature> nature, String reason, long version) {

        /** The facts of a school that the register has. */
        public Edit(SchoolText text, String reason, long version) {
            this(text, Optional.empty(), reason, version);
        }

        public Edit {
            requireNonNull(nature, "nature");
            requireNonNull(text, "text");
            requireNonNull(reason, "reason");
        }
    }

    /**
     * What only the register says of a school that it has.
     *
     * @param kind the register's code of the kind of establishment
     * @param inspected last inspection of a British school overseas (R12)
     */
    record Nature(String kind, Optional<LocalDate> inspected) {}
}

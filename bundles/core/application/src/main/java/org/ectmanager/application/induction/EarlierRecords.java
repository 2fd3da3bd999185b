/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.induction;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.registration.Registration;
import org.ectmanager.domain.ruleset.RuleSets;
import org.ectmanager.domain.terms.Terms;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What the appropriate body's own records say of a teacher who is registered with it again (R20, R23, guidance 2.75).
 * Nothing of what another body keeps.
 */
@ProviderType
public interface EarlierRecords {

    /** The teacher's other inductions with this body, the latest first; for its staff, nobody else sees any. */
    List<Earlier> ofBody(Caller caller, Registration registration);

    /** Those among them that the registering school led itself, for those who register there. */
    List<Earlier> ofSchool(Caller caller, Registration registration);

    /**
     * An earlier induction.
     *
     * @param school that led it
     * @param served full-time equivalent terms, with what was counted when it began
     * @param required how long it was to be, with extensions
     * @param endedOn empty while it runs
     */
    record Earlier(Induction induction, String school, Terms served, Terms required, Optional<LocalDate> endedOn) {

        public Earlier {
            requireNonNull(induction, "induction");
            requireNonNull(school, "school");
            requireNonNull(served, "served");
            requireNonNull(required, "required");
            requireNonNull(endedOn, "endedOn");
        }
    }

    /**
     * The figure on record: what carries over from the latest of them that was left (R23). Empty where none was, and
     * where nothing or the whole of induction was served: neither is a part that goes on.
     */
    static Optional<Terms> served(List<Earlier> all) {
        var whole = RuleSets.latest().length().standard();
        return all.stream()
                .filter(earlier -> earlier.induction().state() == State.LEFT)
                .findFirst()
                .map(Earlier::served)
                .filter(served -> !served.isNone() && served.isLessThan(whole));
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.contract;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.school.SchoolId;

/**
 * What a school says is wrong with the contract on record, told with a report. It does not hold the report up: the
 * report carries the statement, and the appropriate body settles it.
 *
 * @param said what is wrong, in the tutor's words
 * @param settled what came of it; empty while it waits
 */
public record ContractCorrection(
        long id,
        long induction,
        long report,
        SchoolId school,
        String said,
        Instant saidAt,
        PersonId saidBy,
        Optional<Settled> settled,
        long version) {

    /**
     * That it was dealt with.
     *
     * @param answer what was done, for the school to read
     */
    public record Settled(String answer, Instant at, PersonId by) {

        public Settled {
            requireNonNull(answer, "answer");
            requireNonNull(at, "at");
            requireNonNull(by, "by");
        }
    }

    public ContractCorrection {
        requireNonNull(school, "school");
        requireNonNull(said, "said");
        requireNonNull(saidAt, "saidAt");
        requireNonNull(saidBy, "saidBy");
        requireNonNull(settled, "settled");
    }

    public ContractCorrection saying(String other, Instant at, PersonId by) {
        return new ContractCorrection(id, induction, report, school, other, at, by, settled, version);
    }

    public ContractCorrection settled(Settled how) {
        return new ContractCorrection(id, induction, report, school, said, saidAt, saidBy, Optional.of(how), version);
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.program;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.entry.SchoolEntry.State;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.permission.Client;
import org.ectmanager.application.port.Schools.Origin;
import org.ectmanager.application.registration.FurtherQuestions.Answered;
import org.ectmanager.application.school.Fact;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ProviderType;

/** The schools that registered under an appropriate body, by name. Needs {@code schools:read}. */
@ProviderType
public interface ListSchools {

    Slice<Line> list(Client client, Filter filter, Turn turn);

    Optional<Line> find(Client client, SchoolId school);

    /** @param updatedSince only those whose registration changed at or after this moment */
    record Filter(Optional<State> state, Optional<String> urn, Optional<Instant> updatedSince) {}

    /** A school with its registration. Texts are empty where the register says nothing. */
    record Line(
            SchoolId id,
            String urn,
            String name,
            String type,
            String town,
            String postcode,
            State state,
            Instant requestedAt,
            Optional<Instant> decidedAt,
            Register register,
            Origin origin,
            List<Corrected> corrections,
            Contact contact,
            Exchange exchange,
            List<Agreed> agreements) {

        public Line {
            corrections = List.copyOf(corrections);
            agreements = List.copyOf(agreements);
        }
    }

    /**
     * A fact in which this line says otherwise than the register, because an appropriate body corrected it.
     *
     * @param register what the register says
     */
    record Corrected(Fact fact, String register) {}

    /**
     * What else the national register says.
     *
     * @param number the DfE number
     */
    record Register(
            String number,
            String phase,
            String authority,
            String trust,
            String street,
            String locality,
            String telephone,
            String website) {}

    /** How the school wants to be reached, as it says itself; empty where it says nothing. */
    record Contact(String email, String telephone, String website, String note) {}

    /**
     * What the appropriate body asked, what the applicant answered, why the body refused; empty where none did.
     *
     * @param further what whoever registered the school answered to the body's own questions, in their order
     */
    record Exchange(String question, String answer, String reason, List<Answered> further) {

        public Exchange {
            further = List.copyOf(further);
        }
    }

    /** A version of an agreement with the body that the school accepted for itself, as it did last. */
    record Agreed(String agreement, String version, Instant acceptedAt) {}
}

/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.program;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ectmanager.application.entry.SchoolEntry.State;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.program.ListSchools.Agreed;
import org.ectmanager.application.program.ListSchools.Contact;
import org.ectmanager.application.program.ListSchools.Corrected;
import org.ectmanager.application.program.ListSchools.Exchange;
import org.ectmanager.application.program.ListSchools.Filter;
import org.ectmanager.application.program.ListSchools.Line;
import org.ectmanager.application.program.ListSchools.Register;
import org.ectmanager.application.registration.FurtherQuestions;
import org.ectmanager.application.school.Fact;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.persistence.listing.Search;
import org.ectmanager.persistence.school.SchoolColumns;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.ectmanager.persistence.transaction.Json;
import org.ectmanager.persistence.transaction.Row;

final class SchoolSearch {

    private static final String COLUMNS =
            """
            s.id, s.urn, s.name, s.type_name, s.town, s.postcode, e.state, e.requested_at, e.decided_at, s.la_code,
            s.establishment_no, s.phase, s.la_name, s.trust_name, s.street, s.locality, s.telephone, s.website, e.contact_email,
            e.contact_phone, e.website contact_website, e.note, e.question, e.answer, e.reason,
            s.in_register, s.added_by, s.added_at, e.answers::text answers,
            (select array_agg(a.agreement || ' ' || extract(epoch from a.last) || ' ' || a.agreed_version order by a.last desc)
               from (select agreement, agreed_version, max(accepted_at) last from agreement_acceptance
                      where body = e.body and school_id = e.school_id and registration_id is null
                      group by agreement, agreed_version) a) agreed,
            (select array_agg(c.fact order by c.fact) from school_correction c where c.school_id = s.id) corrected,
            (select array_agg(c.says order by c.fact) from school_correction c where c.school_id = s.id) register_says
            """;
    private static final String FROM = "from body_school e join school s on s.id = e.school_id where e.body = ?";
    private static final String CHANGED =
            "(changed_since('body_school', e.school_id, ?) or changed_since('school', e.school_id, ?))";
    private static final String ORDER = "s.name, s.id";

    private final JpaTransactions transactions;

    SchoolSearch(JpaTransactions transactions) {
        this.transactions = transactions;
    }

    Slice<Line> slice(Filter filter, Turn turn) {
        return new Search(transactions, FROM)
                .when(filter.state(), "e.state = ?")
                .when(filter.urn(), "s.urn = ?")
                .when(filter.updatedSince(), CHANGED)
                .slice(COLUMNS, ORDER, turn, SchoolSearch::line);
    }

    Optional<Line> one(SchoolId school) {
        return new Search(transactions, FROM)
                .where("e.school_id = ?", school.value()).list(COLUMNS, ORDER, SchoolSearch::line).stream()
                        .findFirst();
    }

    private static List<Corrected> corrections(Row row) {
        var facts = row.texts("corrected");
        var says = row.texts("register_says");
        return IntStream.range(0, facts.size())
                .mapToObj(each -> new Corrected(Fact.valueOf(facts.get(each)), says.get(each)))
                .toList();
    }

    /** Each as its id, the second in which it was accepted, and its version. */
    private static List<Agreed> agreements(Row row) {
        return row.texts("agreed").stream()
                .map(agreed -> agreed.split(" ", 3))
                .map(parts ->
                        new Agreed(parts[0], parts[2], Instant.ofEpochSecond(new BigDecimal(parts[1]).longValue())))
                .toList();
    }

    private static Line line(Row row) {
        return new Line(
                new SchoolId(row.number("id")),
                row.text("urn"),
                row.text("name"),
                row.text("type_name"),
                row.text("town"),
                row.text("postcode"),
                State.valueOf(row.text("state")),
                row.moment("requested_at"),
                row.possibleMoment("decided_at"),
                new Register(
                        SchoolColumns.number(row),
                        row.text("phase"),
                        row.text("la_name"),
                        row.text("trust_name"),
                        row.text("street"),
                        row.text("locality"),
                        row.text("telephone"),
                        row.text("website")),
                SchoolColumns.origin(row),
                corrections(row),
                new Contact(
                        row.text("contact_email"),
                        row.text("contact_phone"),
                        row.text("contact_website"),
                        row.text("note")),
                new Exchange(
                        row.text("question"),
                        row.text("answer"),
                        row.text("reason"),
                        FurtherQuestions.answered(Json.texts(row.text("answers")))),
                agreements(row));
    }
}

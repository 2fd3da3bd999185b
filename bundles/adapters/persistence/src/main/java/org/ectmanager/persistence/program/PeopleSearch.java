/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.program;

import java.util.Optional;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.program.ListPeople.Filter;
import org.ectmanager.application.program.ListPeople.Line;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.persistence.listing.Search;
import org.ectmanager.persistence.people.AppointmentColumns;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.ectmanager.persistence.transaction.Row;

final class PeopleSearch {

    private static final String COLUMNS = AppointmentColumns.SHOWN + "," + AppointmentColumns.APPOINTMENT;
    private static final String FROM =
            "from appointment a" + AppointmentColumns.HOLDER + "where a.body = ? and a.held_until is null";
    private static final String ORDER = "family_name, given_name, appointment_id";

    private final JpaTransactions transactions;

    PeopleSearch(JpaTransactions transactions) {
        this.transactions = transactions;
    }

    Slice<Line> slice(Filter filter, Turn turn) {
        return new Search(transactions, FROM)
                .when(filter.position(), "a.position = ?")
                .when(filter.school().map(SchoolId::value), "a.school_id = ?")
                .when(
                        filter.updatedSince(),
                        "(changed_since('appointment', a.id, ?) or changed_since('person', p.id, ?))")
                .slice(COLUMNS, ORDER, turn, PeopleSearch::line);
    }

    Optional<Line> one(long appointment) {
        return new Search(transactions, FROM)
                .where("a.id = ?", appointment).list(COLUMNS, ORDER, PeopleSearch::line).stream()
                        .findFirst();
    }

    private static Line line(Row row) {
        var person = AppointmentColumns.person(row);
        var appointment = AppointmentColumns.appointment(row);
        return new Line(
                appointment.id(),
                person.id(),
                person.name(),
                person.email().value(),
                person.telephone(),
                appointment.position(),
                appointment.school(),
                appointment.since());
    }
}

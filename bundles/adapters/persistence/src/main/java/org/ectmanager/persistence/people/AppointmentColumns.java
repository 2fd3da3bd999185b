/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.people;

import org.ectmanager.application.people.Person;
import org.ectmanager.application.permission.Appointment;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.persistence.transaction.Row;

/** The columns by which projections read people and their appointments. */
public final class AppointmentColumns {

    /** Of a table {@code person} named p. */
    public static final String PERSON =
            " p.id person_id, p.given_name, p.family_name, p.email, p.telephone, p.version person_version ";

    /** What this body may know of the holder: of a post a, joined by {@link #HOLDER}. */
    public static final String SHOWN = " a.person_id person_id, coalesce(p.given_name, a.given_name) given_name,"
            + " coalesce(p.family_name, a.family_name) family_name, coalesce(p.email, a.email) email,"
            + " coalesce(p.telephone, a.telephone) telephone, coalesce(p.version, 0) person_version ";

    /**
     * The holder's own details count once the post is accepted, and while it is held; those of a teacher who was released
     * are for the teacher alone.
     */
    public static final String HOLDER = " left join person p on p.id = a.person_id and a.accepted_at is not null"
            + " and a.held_until is null and (a.released_at is null or a.person_id = current_person()) ";

    /** Of a table {@code appointment} named a. */
    public static final String APPOINTMENT = " a.id appointment_id, a.person_id holder, a.school_id, a.position,"
            + " a.training, a.held_from, a.added_by, a.confirmed_at, a.accepted_at, a.version appointment_version ";

    /**
     * The tutor of an induction i, named p: nobody unless they hold a post at its school in which they may be a tutor. An
     * early career teacher's post of the same person tells nothing of them.
     */
    public static final String TUTOR = " left join lateral (select"
            + SHOWN
            + "from appointment a"
            + HOLDER
            + "where a.body = i.body and a.school_id = i.school_id and a.person_id = i.tutor_id and a.held_until is null"
            + " and a.position in ('INDUCTION_TUTOR', 'INDUCTION_LEAD', 'HEAD_TEACHER')"
            + " order by p.id is null, a.id limit 1) p on true ";

    private AppointmentColumns() {}

    /**
     * The name by which a body knows somebody, also after they have left or were released: null for a stranger.
     *
     * @param body the column of the body
     * @param person the column of the person's number
     */
    public static String nameOf(String body, String person) {
        return "(select coalesce(p.given_name, a.given_name) || ' ' || coalesce(p.family_name, a.family_name)"
                + " from appointment a" + HOLDER + "where a.body = " + body + " and a.person_id = " + person
                + " order by p.id is null, a.held_until is not null, a.id desc limit 1)";
    }

    public static Person person(Row row) {
        return new Person(
                new PersonId(row.number("person_id")),
                new PersonName(row.text("given_name"), row.text("family_name")),
                new EmailAddress(row.text("email")),
                row.text("telephone"),
                row.number("person_version"));
    }

    public static Appointment appointment(Row row) {
        return new Appointment(
                row.number("appointment_id"),
                new PersonId(row.number("holder")),
                row.possibleNumber("school_id").map(SchoolId::new),
                Position.valueOf(row.text("position")),
                row.flag("training"),
                row.moment("held_from"),
                row.possibleNumber("added_by").map(PersonId::new),
                row.possibleMoment("confirmed_at"),
                row.possibleMoment("accepted_at"),
                row.number("appointment_version"));
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.induction;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.port.Teams;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.ectmanager.persistence.transaction.Row;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One statement for any number of teachers. */
@Component
public final class JdbcTeams implements Teams {

    /** A position {@code p} with which somebody may be the induction tutor. */
    private static final String FITS =
            "p.held_until is null" + " and p.position in ('INDUCTION_TUTOR', 'INDUCTION_LEAD', 'HEAD_TEACHER')";

    private static final String OPEN =
            " from induction i join teacher t on t.id = i.teacher_id where i.body = ? and i.school_id = ?"
                    + " and i.state = 'OPEN'";
    private static final String BY_NAME = " order by t.family_name, t.given_name, i.id";
    private static final String SUPPORTED = "select i.id, t.given_name, t.family_name" + OPEN;

    private static final String OF_MENTOR = SUPPORTED + " and i.mentor_id = ?" + BY_NAME;

    private static final String OF_POSITION = SUPPORTED
            + " and exists (select from appointment p where p.body = i.body and p.id = ? and p.school_id = i.school_id"
            + " and p.person_id = i.tutor_id and " + FITS + ")"
            + " and not exists (select from appointment p where p.body = i.body and p.id <> ?"
            + " and p.school_id = i.school_id and p.person_id = i.tutor_id and " + FITS + ")" + BY_NAME;

    private static final String LEFT_ALONE = "select * from (select i.id, t.given_name, t.family_name,"
            + " not exists (select from mentor m where m.body = i.body and m.id = i.mentor_id and m.active) mentorless,"
            + " not exists (select from appointment p where p.body = i.body and p.school_id = i.school_id"
            + " and p.person_id = i.tutor_id and " + FITS + ") tutorless" + OPEN + ") i"
            + " where (mentorless or tutorless)";
    private static final String ALL_LEFT_ALONE = LEFT_ALONE + " order by family_name, given_name, id limit ?";
    private static final String ONE_LEFT_ALONE = LEFT_ALONE + " and id = ?";

    /** Positions {@code p} of the body with which somebody may be a contact, or read reports. */
    private static final String CONTACT =
            "p.school_id is null and p.held_until is null and p.position in ('AB_LEAD', 'AB_ADMINISTRATOR', 'QUALITY_ASSURER')";

    private static final String READER = "p.school_id is null and p.held_until is null"
            + " and p.position in ('AB_LEAD', 'AB_ADMINISTRATOR', 'QUALITY_ASSURER', 'DECISION_MAKER')";
    private static final String ANYWHERE = "select i.id, t.given_name, t.family_name"
            + " from induction i join teacher t on t.id = i.teacher_id where i.body = ? and i.state = 'OPEN'";
    private static final String WITHOUT_CONTACT = ANYWHERE
            + " and not exists (select from appointment p where p.body = i.body and p.person_id = i.named_contact"
            + " and p.accepted_at is not null and " + CONTACT + ")" + BY_NAME + " limit ?";
    private static final String OF_CONTACT = ANYWHERE + " and i.named_contact = ?" + BY_NAME;
    private static final String OF_STAFF = ANYWHERE + " and (" + lost("i.named_contact", CONTACT) + " or "
            + lost("i.quality_assurer", READER) + ")" + BY_NAME;

    private final JpaTransactions transactions;

    @Activate
    public JdbcTeams(@Reference JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<LeftAlone> allLeftAlone(SchoolId school, int most) {
        return transactions.sql().list(ALL_LEFT_ALONE, JdbcTeams::leftAlone, transactions.body(), school.value(), most);
    }

    @Override
    public Optional<LeftAlone> leftAlone(SchoolId school, long induction) {
        return transactions
                .sql()
                .first(ONE_LEFT_ALONE, JdbcTeams::leftAlone, transactions.body(), school.value(), induction);
    }

    @Override
    public List<Supported> ofMentor(SchoolId school, long mentor) {
        return transactions.sql().list(OF_MENTOR, JdbcTeams::supported, transactions.body(), school.value(), mentor);
    }

    @Override
    public List<Supported> ofPosition(SchoolId school, long appointment) {
        return transactions
                .sql()
                .list(OF_POSITION, JdbcTeams::supported, transactions.body(), school.value(), appointment, appointment);
    }

    @Override
    public List<Supported> withoutContact(int most) {
        return transactions.sql().list(WITHOUT_CONTACT, JdbcTeams::supported, transactions.body(), most);
    }

    @Override
    public List<Supported> ofStaff(long appointment) {
        return transactions
                .sql()
                .list(
                        OF_STAFF,
                        JdbcTeams::supported,
                        transactions.body(),
                        appointment,
                        appointment,
                        appointment,
                        appointment);
    }

    @Override
    public List<Supported> ofContact(PersonId contact) {
        return transactions.sql().list(OF_CONTACT, JdbcTeams::supported, transactions.body(), contact.value());
    }

    private static String lost(String whose, String fits) {
        return "(exists (select from appointment p where p.body = i.body and p.id = ? and p.person_id = " + whose
                + " and "
                + fits + ") and not exists (select from appointment p where p.body = i.body and p.id <> ?"
                + " and p.person_id = " + whose + " and p.accepted_at is not null and " + fits + "))";
    }

    private static LeftAlone leftAlone(Row row) {
        return new LeftAlone(supported(row), row.flag("mentorless"), row.flag("tutorless"));
    }

    private static Supported supported(Row row) {
        return new Supported(row.number("id"), new PersonName(row.text("given_name"), row.text("family_name")));
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.entry;

import java.sql.Timestamp;
import java.time.Instant;
import javax.persistence.AttributeOverride;
import javax.persistence.Column;
import javax.persistence.Convert;
import javax.persistence.EmbeddedId;
import javax.persistence.Entity;
import javax.persistence.Table;
import javax.persistence.Version;
import org.ectmanager.application.entry.SchoolEntry;
import org.ectmanager.application.entry.SchoolEntry.Applicant;
import org.ectmanager.application.entry.SchoolEntry.State;
import org.ectmanager.application.school.SchoolContact;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.persistence.transaction.BodyKey;
import org.ectmanager.persistence.transaction.Json;
import org.ectmanager.persistence.transaction.JsonColumn;

@Entity
@Table(name = "body_school")
class BodySchoolRow {

    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "school_id"))
    private BodyKey key;

    private String state;

    @Column(name = "requested_at")
    private Timestamp requestedAt;

    private String position;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    private String email;
    private String telephone;
    private boolean training;
    private String question;
    private String answer;
    private String reason;

    @Convert(converter = JsonColumn.class)
    private String answers;

    @Column(name = "decided_at")
    private Timestamp decidedAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "contact_email")
    private String contactEmail = "";

    @Column(name = "contact_phone")
    private String contactPhone = "";

    private String website = "";
    private String note = "";

    @Version
    private long version;

    protected BodySchoolRow() {}

    BodySchoolRow(String body, SchoolEntry entry) {
        key = new BodyKey(body, entry.school().value());
        take(entry);
    }

    void take(SchoolEntry entry) {
        state = entry.state().name();
        requestedAt = Timestamp.from(entry.requestedAt());
        var applicant = entry.applicant();
        position = applicant.position().name();
        givenName = applicant.name().given();
        familyName = applicant.name().family();
        email = applicant.email().value();
        telephone = applicant.telephone();
        training = applicant.trained();
        question = entry.question();
        answer = entry.answer();
        reason = entry.reason();
        answers = Json.written(entry.answers());
    }

    void decided(long by, Instant at) {
        decidedBy = by;
        decidedAt = Timestamp.from(at);
    }

    void take(SchoolContact contact) {
        contactEmail = contact.email();
        contactPhone = contact.telephone();
        website = contact.website();
        note = contact.note();
    }

    SchoolContact contact() {
        return new SchoolContact(new SchoolId(key.id()), contactEmail, contactPhone, website, note, version);
    }

    long version() {
        return version;
    }

    SchoolEntry entry() {
        return new SchoolEntry(
                new SchoolId(key.id()),
                State.valueOf(state),
                requestedAt.toInstant(),
                new Applicant(
                        Position.valueOf(position),
                        new PersonName(givenName, familyName),
                        new EmailAddress(email),
                        telephone,
                        training),
                question,
                answer,
                reason,
                Json.texts(answers),
                version);
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.people;

import javax.persistence.Column;
import javax.persistence.EmbeddedId;
import javax.persistence.Entity;
import javax.persistence.Table;
import javax.persistence.Version;
import org.ectmanager.application.school.Mentor;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.persistence.transaction.BodyKey;

@Entity
@Table(name = "mentor")
class MentorRow {

    @EmbeddedId
    private BodyKey key;

    @Column(name = "school_id")
    private long school;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    private String email;
    private String trn;
    private boolean active;

    @Version
    private long version;

    protected MentorRow() {}

    MentorRow(String body, Mentor mentor) {
        key = new BodyKey(body, mentor.id());
        school = mentor.school().value();
        active = true;
        take(mentor);
    }

    void take(Mentor mentor) {
        givenName = mentor.name().given();
        familyName = mentor.name().family();
        email = mentor.email();
        trn = mentor.trn();
    }

    void end() {
        active = false;
    }

    boolean active() {
        return active;
    }

    long version() {
        return version;
    }

    Mentor mentor() {
        return new Mentor(key.id(), new SchoolId(school), new PersonName(givenName, familyName), email, trn, version);
    }
}

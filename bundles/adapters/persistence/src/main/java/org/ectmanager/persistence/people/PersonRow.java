/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.people;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.ectmanager.application.people.Person;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.PersonName;

@Entity
@Table(name = "person")
class PersonRow {

    @Id
    private long id;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    private String email;
    private String telephone;

    @Version
    private long version;

    protected PersonRow() {}

    PersonRow(Person person) {
        id = person.id().value();
        take(person);
    }

    void take(Person person) {
        givenName = person.name().given();
        familyName = person.name().family();
        email = person.email().value();
        telephone = person.telephone();
    }

    long version() {
        return version;
    }

    Person person() {
        return new Person(
                new PersonId(id), new PersonName(givenName, familyName), new EmailAddress(email), telephone, version);
    }
}

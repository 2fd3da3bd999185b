/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ConsumerType;

/** The inductions that the current appropriate body oversees. */
@ConsumerType
public interface Inductions {

    void add(Induction induction);

    Optional<Induction> find(long id);

    /** Saves an induction without its contracts; the version is the one that was read. */
    void save(Induction induction);

    /** Inductions at a school, by family name. */
    List<Induction> at(SchoolId school);

    /** Every induction, by family name. */
    List<Induction> all();

    /** The induction of somebody who has an account as early career teacher. */
    Optional<Induction> of(PersonId ect);
}

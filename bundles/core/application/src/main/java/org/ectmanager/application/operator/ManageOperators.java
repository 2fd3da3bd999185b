/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.operator;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.people.Person;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.annotation.versioning.ProviderType;

/** Who runs the platform. Every change is in the platform's audit trail. */
@ProviderType
public interface ManageOperators {

    /** Every operator, by name. */
    List<Person> all(Operator operator);

    Optional<Person> find(Operator operator, PersonId person);

    /** Makes somebody an operator no more, from their next click on. The last one stays. */
    List<Refusal> remove(Operator operator, PersonId person);
}

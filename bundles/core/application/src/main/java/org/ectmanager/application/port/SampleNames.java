/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.util.Optional;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.teacher.Trn;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Fictional names of the sample data's own teachers, so that the stand-in for the teaching record knows them by the names
 * under which they are registered. There in sample mode only.
 */
@ConsumerType
public interface SampleNames {

    /** Empty for a number that is not the sample's own, and for whoever is registered under another name on purpose. */
    Optional<PersonName> of(Trn trn);
}

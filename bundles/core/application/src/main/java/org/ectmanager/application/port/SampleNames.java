/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.time.LocalDate;
import java.time.Month;
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

    /** The one date of birth with which the teaching record knows the sample's own teachers. */
    LocalDate BORN = LocalDate.of(2001, Month.MAY, 11);

    /** Empty for a number that is not the sample's own, and for whoever is registered under another name on purpose. */
    Optional<PersonName> of(Trn trn);
}

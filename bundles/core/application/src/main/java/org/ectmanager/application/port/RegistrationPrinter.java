/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import org.ectmanager.application.port.Registrations.Choices;
import org.ectmanager.application.registration.RegisterEct.Whole;
import org.ectmanager.domain.body.BodyId;
import org.osgi.annotation.versioning.ConsumerType;

/** Makes the paper of a registration. */
@ConsumerType
public interface RegistrationPrinter {

    /**
     * A PDF of the registration as it stands.
     *
     * @param choices among whom the school has chosen tutor and mentor
     */
    byte[] print(BodyId body, Whole whole, Choices choices);
}

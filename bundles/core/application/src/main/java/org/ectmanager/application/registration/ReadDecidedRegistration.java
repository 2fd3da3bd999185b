/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration;

import java.util.Optional;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Evidence;
import org.osgi.annotation.versioning.ProviderType;

/** The appropriate body reads what is kept of a registration that it has authorised or refused. */
@ProviderType
public interface ReadDecidedRegistration {

    /** The PDF as it was then; empty before there is one. Looking is recorded. */
    Optional<Evidence.File> paper(Caller caller, long registration);
}

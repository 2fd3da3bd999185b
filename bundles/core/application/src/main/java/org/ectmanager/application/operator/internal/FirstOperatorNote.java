/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.operator.internal;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.health.HealthCheck;
import org.ectmanager.application.operator.FirstOperator;
import org.ectmanager.application.platform.Platform;
import org.ectmanager.application.port.OperatorFiles;
import org.ectmanager.application.port.OperatorFiles.Note;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * At each start while no operator exists, leaves the link in a file that only the machine's owner can read; no log ever
 * shows it. A sample platform makes its own operator. The
 * platform is ready only once this is settled.
 */
@Component(service = HealthCheck.class, immediate = true)
public final class FirstOperatorNote implements HealthCheck {

    @Activate
    public FirstOperatorNote(
            @Reference Platform platform, @Reference FirstOperator firstOperator, @Reference OperatorFiles files) {
        if (!platform.isSample()) {
            firstOperator
                    .link()
                    .ifPresentOrElse(
                            token -> files.leave(
                                    Note.FIRST_OPERATOR_LINK, List.of(platform.address() + "/operator/first/" + token)),
                            () -> files.remove(Note.FIRST_OPERATOR_LINK));
        }
    }

    @Override
    public String part() {
        return "operators";
    }

    @Override
    public Optional<String> problem() {
        return Optional.empty();
    }
}

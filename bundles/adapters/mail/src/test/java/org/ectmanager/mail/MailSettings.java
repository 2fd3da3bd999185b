/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.mail;

import java.lang.reflect.Proxy;
import java.util.Map;

/** Settings with their defaults but for those given. */
final class MailSettings {

    private MailSettings() {}

    static Settings with(Map<String, Object> given) {
        return (Settings) Proxy.newProxyInstance(
                Settings.class.getClassLoader(),
                new Class<?>[] {Settings.class},
                (proxy, method, arguments) -> given.getOrDefault(method.getName(), method.getDefaultValue()));
    }

    /** A server on this machine that is spoken to without encryption. */
    static Settings near(int port) {
        return with(Map.of("host", "127.0.0.1", "port", port, "tls", "none", "from", "no-reply@ect.example"));
    }
}

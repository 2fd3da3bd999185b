/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.ectmanager.application.port.DatabaseAccess;
import org.ectmanager.postgres.ConfiguredDatabase;

/** The component that reads {@code etc/org.ectmanager.database.cfg}, given keys and values as in that file. */
final class NamedDatabase {

    private NamedDatabase() {}

    static DatabaseAccess by(Map<String, String> file) {
        try {
            var component = ConfiguredDatabase.class.getConstructors()[0];
            var settings = component.getParameterTypes()[0];
            return (DatabaseAccess) component.newInstance(Proxy.newProxyInstance(
                    settings.getClassLoader(), new Class<?>[] {settings}, (proxy, asked, none) -> said(file, asked)));
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Object said(Map<String, String> file, Method asked) {
        var named = file.get(key(asked));
        return named == null ? asked.getDefaultValue() : named;
    }

    /** As the specification of declarative services turns a method into a key. */
    private static String key(Method asked) {
        return asked.getName().replace('_', '.');
    }
}

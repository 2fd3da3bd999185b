/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ectmanager.spi.body.WrittenBody;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/** A body is there from its file's first line to its last, also while the file changes. */
class ConfiguredBodyTest {

    private final List<String> told = new ArrayList<>();
    private final BundleContext context = made(BundleContext.class, (proxy, method, given) -> {
        var name = ((WrittenBody) given[1]).settings().lines().get("name");
        told.add(name + " arrives");
        return made(ServiceRegistration.class, (registration, unregister, nothing) -> told.add(name + " leaves"));
    });
    private final ConfiguredBody body = new ConfiguredBody(context, named("Finch Hub"));

    @Test
    void a_changed_file_is_told_before_the_one_before_leaves() {
        body.change(named("Wren Hub"));

        assertThat(told).containsExactly("Finch Hub arrives", "Wren Hub arrives", "Finch Hub leaves");
    }

    @Test
    void what_was_told_last_leaves_with_the_file() {
        body.change(named("Wren Hub"));
        told.clear();

        body.leave();

        assertThat(told).containsExactly("Wren Hub leaves");
    }

    private static Map<String, Object> named(String name) {
        return Map.of("service.pid", "org.ectmanager.body.standard~finch", "name", name);
    }

    private static <T> T made(Class<T> type, InvocationHandler does) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, does));
    }
}

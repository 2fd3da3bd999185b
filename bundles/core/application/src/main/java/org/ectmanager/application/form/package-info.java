/* SPDX-License-Identifier: Apache-2.0 */
/** Whether answers fit what a plugin asks. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.ectmanager.application.form;

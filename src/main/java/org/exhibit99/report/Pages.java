package org.exhibit99.report;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/**
 * Pages made from the templates beside this class. Every value is escaped for HTML: there is no
 * template that switches that off, and a test holds it so.
 */
final class Pages {
  private static final Configuration TEMPLATES = templates();

  private Pages() {}

  private static Configuration templates() {
    Configuration templates = new Configuration(Configuration.VERSION_2_3_34);
    templates.setClassForTemplateLoading(Pages.class, "/org/exhibit99/report");
    templates.setDefaultEncoding("UTF-8");
    templates.setOutputFormat(HTMLOutputFormat.INSTANCE);
    templates.setLocale(Locale.ROOT);
    templates.setNumberFormat("computer");
    templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    templates.setLogTemplateExceptions(false);
    templates.setWrapUncheckedExceptions(true);
    return templates;
  }

  /**
   * A page's HTML.
   *
   * @param template the template's name without its ending
   * @param model what it shows: texts, numbers, lists and maps
   */
  static String page(String template, Map<String, ?> model) {
    StringWriter html = new StringWriter();
    try {
      TEMPLATES.getTemplate(template + ".ftlh").process(model, html);
    } catch (IOException e) {
      throw new UncheckedIOException("No template " + template + " in the jar: build it again", e);
    } catch (TemplateException e) {
      throw new IllegalStateException("Template " + template + ": " + e.getMessage(), e);
    }
    return html.toString();
  }
}

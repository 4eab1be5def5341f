-- A CSV file, whose rows are put into temp.incoming one by one.

INSERT INTO temp.recognised (content, format) VALUES ('data', 'csv');
